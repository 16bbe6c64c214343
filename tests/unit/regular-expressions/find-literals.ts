import { createScanner, SyntaxKind } from 'typescript/unstable/ast';

/** A regular expression as it is written. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** After one of these an operand has ended, so that a slash divides. */
const OPERAND_ENDS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.PlusPlusToken,
  SyntaxKind.MinusMinusToken,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.NumericLiteral,
  SyntaxKind.BigIntLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.ThisKeyword,
  SyntaxKind.SuperKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
]);

/**
 * The regular expression literals of a TypeScript text, by TypeScript's own scanner. What the scanner leaves to its
 * caller, whether a slash divides and where a template goes on, is told from the token before and from the braces.
 */
export function findLiterals(code: string): Expression[] {
  const scanner = createScanner(true, undefined, code);
  const found: Expression[] = [];
  /** One for each open brace: true when it is a template's `${`. */
  const braces: boolean[] = [];
  let endsOperand = false;
  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFile; token = scanner.scan()) {
    if (token === SyntaxKind.OpenBraceToken || token === SyntaxKind.TemplateHead) {
      braces.push(token === SyntaxKind.TemplateHead);
    } else if (token === SyntaxKind.CloseBraceToken) {
      if (braces.pop() === true) token = scanner.reScanTemplateToken(false);
      if (token === SyntaxKind.TemplateMiddle) braces.push(true);
    } else if (!endsOperand && (token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken)) {
      token = scanner.reScanSlashToken();
      found.push(expressionOf(scanner.getTokenText()));
    }
    endsOperand = OPERAND_ENDS.has(token) || scanner.isIdentifier();
  }
  return found;
}

function expressionOf(literal: string): Expression {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
