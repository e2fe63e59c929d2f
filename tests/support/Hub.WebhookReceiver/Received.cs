namespace Hub.WebhookReceiver;

/// <summary>What a hook got.</summary>
/// <param name="Requests">Requests, whatever was answered.</param>
/// <param name="Taken">Requests answered 2xx.</param>
/// <param name="Bad">Requests with a signature that did not verify.</param>
/// <param name="Events">Events taken, repeats included.</param>
/// <param name="Distinct">Distinct events taken.</param>
/// <param name="Ids">Their ids.</param>
/// <param name="Types">Content types of what was taken.</param>
/// <param name="Messages">The first ten thousand requests.</param>
/// <param name="FirstAt">When the first was taken: milliseconds since 1970.</param>
/// <param name="LastAt">When the last was.</param>
public sealed record Received(
    int Requests, int Taken, int Bad, int Events, int Distinct, IReadOnlyList<Guid> Ids, IReadOnlyList<string> Types, IReadOnlyList<ReceivedMessage> Messages, long FirstAt, long LastAt);
