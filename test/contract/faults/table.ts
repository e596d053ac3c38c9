import type { Case } from "./case.ts";
import { abortCases } from "./cases/abort.ts";
import { argumentCases } from "./cases/argument.ts";
import { authCases } from "./cases/auth.ts";
import { leakCases } from "./cases/leak.ts";
import { pageCases } from "./cases/page.ts";
import { processCases } from "./cases/process.ts";
import { secretCases } from "./cases/secret.ts";
import { successCases } from "./cases/success.ts";
import { tlsCases } from "./cases/tls.ts";
import { twoFactorCases } from "./cases/twofactor.ts";
import { baseCases } from "./cases/base.ts";
import { bodyCases } from "./cases/body.ts";
import { errorCases } from "./cases/error.ts";
import { headerCases } from "./cases/header.ts";
import { pathCases } from "./cases/path.ts";
import { queryCases } from "./cases/query.ts";
import { rateCases } from "./cases/rate.ts";
import { redirectCases } from "./cases/redirect.ts";
import { retryCases } from "./cases/retry.ts";
import { timeoutCases } from "./cases/timeout.ts";

/** Every case, in the order of the list of fault cases. */
export const cases: Case[] = [
  ...retryCases,
  ...rateCases,
  ...timeoutCases,
  ...abortCases,
  ...bodyCases,
  ...errorCases,
  ...redirectCases,
  ...pathCases,
  ...queryCases,
  ...headerCases,
  ...baseCases,
  ...tlsCases,
  ...pageCases,
  ...secretCases,
  ...authCases,
  ...twoFactorCases,
  ...processCases,
  ...successCases,
  ...argumentCases,
  ...leakCases,
];
