/** The data of a result, or a thrown error: openapi-fetch leaves that step to its caller. */
export function dataOf<Data>(result: { data?: Data; error?: unknown; response: Response }): Data {
  const { data, error, response } = result;
  if (!response.ok) {
    throw new Error(`HTTP ${response.status}: ${JSON.stringify(error)}`);
  }
  return data as Data;
}
