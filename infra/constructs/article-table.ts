import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type CfnTable, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

export interface ArticleTableProps {
  readonly protectFromDeletion: boolean;
}

/** The one table: articles, their lists, changes and receipts. It outlives the stack. */
export class ArticleTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: ArticleTableProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'ttl',
      deletionProtection: props.protectFromDeletion,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // A new logical id would be a new, empty table: moving this construct must not change it.
    (this.table.node.defaultChild as CfnTable).overrideLogicalId('ArticleTable');
  }

  get tableName(): string {
    return this.table.tableName;
  }

  /** Reads by key only: no Scan. */
  grantRead(grantee: IGrantable): void {
    this.table.grant(grantee, 'dynamodb:GetItem', 'dynamodb:Query');
  }

  /** Writes item by item, each under its condition, and reads. Nothing is deleted: items expire. */
  grantReadWrite(grantee: IGrantable): void {
    this.grantRead(grantee);
    this.table.grant(grantee, 'dynamodb:PutItem', 'dynamodb:UpdateItem');
  }
}
