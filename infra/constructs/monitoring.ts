import { Stack } from 'aws-cdk-lib';
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StageSettings } from '../stage-config.ts';
import { type AlarmRule, alarmRules } from './alarm-rules.ts';
import type { EmbargoRelease } from './embargo-release.ts';
import type { Ingestion } from './ingestion.ts';
import type { ReadApi } from './read-api.ts';

export interface MonitoringProps {
  readonly alarms: StageSettings['alarms'];
  readonly ingestion: Ingestion;
  readonly readApi: ReadApi;
  readonly embargoRelease: EmbargoRelease;
}

/** An alarm for each rule of `alarmRules`, sent to the stage's address if it has one. */
export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    const topic = 'email' in props.alarms ? this.openTopic(props.alarms.email) : undefined;
    for (const rule of alarmRules(props)) {
      const alarm = this.raise(rule);
      if (topic !== undefined) {
        alarm.addAlarmAction(new SnsAction(topic));
        alarm.addOkAction(new SnsAction(topic));
      }
    }
  }

  private raise(rule: AlarmRule): Alarm {
    return new Alarm(this, rule.id, {
      alarmDescription: `${rule.meaning} What to do: infra/RUNBOOK.md#${anchorOf(rule.id)}`,
      metric: rule.metric,
      comparisonOperator: rule.comparison,
      threshold: rule.threshold,
      evaluationPeriods: rule.periods,
      // A metric that is missing is a queue that is empty or a function that was not called, unless the rule waits for
      // that very thing.
      treatMissingData: rule.alarmOnSilence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
  }

  private openTopic(email: string): Topic {
    const topic = new Topic(this, 'Alarms', { enforceSSL: true });
    // A policy of the topic's own takes the place of the default one, under which alarms of the account may publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsArePublished',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    topic.addSubscription(new EmailSubscription(email));
    return topic;
  }
}

/** `IngestDeadLetters` → `ingest-dead-letters`: the heading of the runbook as Markdown renders its link. */
function anchorOf(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
