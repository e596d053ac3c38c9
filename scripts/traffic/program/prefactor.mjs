import { createPrefactorClient } from "@session-clients/prefactor";
import { everyAnswer } from "./every-answer.mjs";
import { everyFailure } from "./every-failure.mjs";
import { refused } from "./refused.mjs";

/** @typedef {import("@session-clients/prefactor").PrefactorClient} Client */

const documented = "013xrzp12g3nqk8nkv4y96wrbzje9dsr";

/** @type {import("./traffic.ts").Calls<Client>} */
const calls = { getSession: (client) => client.getSession(documented) };

/** @param {import("./traffic.ts").Traffic} traffic */
export async function drive(traffic) {
  const token = "fake-token-without-permission";
  const recorded = traffic.emulator({
    prefactor: { rows: 8, credentials: [{}, { token, permitted: false }] },
  });
  const { prefactor: ids } = recorded.emulator.ids;
  const client = clientOf(recorded);
  for (let row = 0; row < 8; row += 1) await client.getSession(ids.sessionIdOfRow(row));

  await refused(401, clientOf(recorded, "fake-wrong-token").getSession(documented));
  await refused(403, clientOf(recorded, token).getSession(documented));
  await refused(404, client.getSession(ids.sessionIdOfRow(8)));
  const { summary } = await client.getSession(documented);
  await refused(400, client.getSession(summary?.device_id ?? ""));

  await everyFailure(traffic, "prefactor", calls, (recorded) => clientOf(recorded));
  await everyAnswer(traffic, "prefactor", calls, (recorded) => clientOf(recorded));
}

/**
 * @param {ReturnType<import("./traffic.ts").Traffic["emulator"]>} from
 * @param {string} [token]
 */
function clientOf({ emulator, fetch }, token = emulator.credentials.prefactor.token) {
  return createPrefactorClient({
    baseUrl: emulator.baseUrls.prefactor,
    token,
    fetch,
    retry: false,
  });
}
