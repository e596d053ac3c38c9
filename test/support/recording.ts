export interface Recording {
  /** Takes what the global `fetch` takes. */
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
  /** Every request that arrived, in order. */
  requests: Request[];
  /** Their request lines, such as `GET /api/v2/users/u/sessions?take=1`. */
  lines: string[];
}

type Handler = (request: Request, index: number) => Response | Promise<Response>;

/** Answers requests with a handler and keeps each of them. */
export function recording(answer: Handler): Recording {
  const requests: Request[] = [];
  const lines: string[] = [];
  return {
    requests,
    lines,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      requests.push(request);
      lines.push(`${request.method} ${pathname}${search}`);
      return answer(request, requests.length - 1);
    },
  };
}

/** Answers the nth request with the nth response; a request too many fails with an error that says so. */
export function inTurn(...responses: Response[]): Recording {
  return recording((_, index) => {
    const response = responses[index];
    if (!response) {
      throw new Error(`unexpected request number ${index + 1}`);
    }
    return response;
  });
}

/** Answers every request with the same JSON. */
export function always(body: unknown, init?: ResponseInit): Recording {
  return recording(() => Response.json(body, init));
}
