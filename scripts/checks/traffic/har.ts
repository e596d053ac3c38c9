interface Header {
  name: string;
  value: string;
}

/** One exchange, in the part of the HAR 1.2 format that the checks need. */
export interface Entry {
  startedDateTime: string;
  request: {
    method: string;
    url: string;
    headers: Header[];
    postData?: { mimeType: string; text: string };
  };
  response: {
    status: number;
    statusText: string;
    headers: Header[];
    content: { mimeType: string; text: string };
  };
}
