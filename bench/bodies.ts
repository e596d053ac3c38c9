/** What the stub and the server answer: rows as the vendors send them, of a usual size. */
const session = (index: number) => ({
  id: `sess_${index}`,
  user_id: "auth0|bench",
  created_at: "2026-08-01T08:00:00.000Z",
  updated_at: "2026-08-01T09:30:00.000Z",
  idle_expires_at: "2026-08-04T09:30:00.000Z",
  expires_at: "2026-08-08T08:00:00.000Z",
  device: { initial_ip: "203.0.113.10", last_ip: "203.0.113.10", last_user_agent: "Firefox/128.0" },
  clients: [{ client_id: "fakeClientId" }],
});

const sessions = (count: number) => Array.from({ length: count }, (_, index) => session(index));

const envelope = { success: true, errors: [], messages: [] };

export const oneCall = {
  auth0: JSON.stringify({ sessions: sessions(3) }),
  cloudflare: JSON.stringify({ ...envelope, result: { sessions: sessions(3) } }),
};

/** A page of 100 rows, open at its end for what tells of the next one. */
export const listPage = {
  auth0: JSON.stringify({ sessions: sessions(100) }).slice(0, -1),
  cloudflare: JSON.stringify({ ...envelope, result: sessions(100) }).slice(0, -1),
};

export const headers = {
  "content-type": "application/json",
  "x-request-id": "bench",
  "x-ratelimit-limit": "1000",
  "x-ratelimit-remaining": "999",
  "x-ratelimit-reset": "1893456000",
};
