/** The names of log events and metrics: written by the functions, and read by the alarms that infra makes of them. */
export const METRIC_NAMESPACE = 'Newsdrop';
/** The dimension that tells the stages of one account apart; the other one is `service`. */
export const FUNCTION_DIMENSION = 'function_name';

export const METRICS = {
  filesIngested: 'FilesIngested',
  filesRejected: 'FilesRejected',
  filesWithdrawn: 'FilesWithdrawn',
  articlesStored: 'ArticlesStored',
  messagesFailed: 'MessagesFailed',
  embargoesReleased: 'EmbargoesReleased',
  readFailures: 'ReadFailures',
  engineCalls: 'EngineCalls',
  engineFaults: 'EngineFaults',
  engineAnswersRejected: 'EngineAnswersRejected',
  engineBudgetSpent: 'EngineBudgetSpent',
} as const;

export const EVENTS = {
  fileIngested: 'file-ingested',
  fileRejected: 'file-rejected',
  fileWithdrawn: 'file-withdrawn',
  nothingToDo: 'nothing-to-do',
  messageFailed: 'message-failed',
  readFailed: 'read-failed',
  embargoReleased: 'embargo-released',
  engineFailed: 'engine-failed',
} as const;
