import type { Route } from './route.ts';
import { listArticles } from './routes/list-articles.ts';
import { listChanges } from './routes/list-changes.ts';
import { readArticle } from './routes/read-article.ts';
import { readOpenApi } from './routes/read-openapi.ts';
import { readUpload } from './routes/read-upload.ts';

const articleRoutes = [listArticles, readArticle, listChanges, readUpload];

/** Every address of the API. Each must also be a route of the HTTP API in infra. */
export const routes: readonly Route[] = [...articleRoutes, readOpenApi(articleRoutes)];
