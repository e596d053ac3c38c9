import { createAuth0Client } from "@session-clients/auth0";
const auth0 = createAuth0Client({ domain: "acme.eu.auth0.com", token: "fake" });
for await (const { id } of auth0.allUserSessions("auth0|123")) console.log(id);
