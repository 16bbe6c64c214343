import type { ArticleStore } from './article-store.ts';
import { patchArticle } from './articles/patch-article.ts';
import { putArticle } from './articles/put-article.ts';
import { ruleOnArticle } from './articles/rule-on-article.ts';
import { withdrawArticle } from './articles/withdraw-article.ts';
import { releaseDue } from './lists/release-due.ts';
import { newestMoment } from './receipts/newest-receipt.ts';
import { putUploadReceipt } from './receipts/put-upload-receipt.ts';
import { withdrawUpload } from './receipts/withdraw-upload.ts';
import { storeContext } from './store-context.ts';
import type { StoreDeps } from './store-deps.ts';

/** The write side of the table in `deps`. One a process is enough. */
export function createArticleStore(deps: StoreDeps): ArticleStore {
  const store = storeContext(deps);
  return {
    putArticle: (state) => putArticle(store, state),
    patchArticle: (patch) => patchArticle(store, patch),
    ruleOnArticle: (ruling) => ruleOnArticle(store, ruling),
    withdrawArticle: (id, moment) => withdrawArticle(store, id, moment),
    newestMoment: (key) => newestMoment(store, key),
    putUploadReceipt: (receipt) => putUploadReceipt(store, receipt),
    withdrawUpload: (moment, receivedAt) => withdrawUpload(store, moment, receivedAt),
    releaseDue: (now) => releaseDue(store, now),
  };
}
