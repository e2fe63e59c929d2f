using System.Net;
using System.Text.Json;

namespace Hub.Client.Problems;

/// <summary>What the hub says when it refuses.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Title">What kind of refusal it is, in English.</param>
/// <param name="TitleFr">The same in French.</param>
/// <param name="Detail">What happened, where, and how to mend it, in English.</param>
/// <param name="DetailFr">The same in French.</param>
/// <param name="More">Further members.</param>
public sealed record HubProblem(
    HttpStatusCode Status, string Code, string Title, string? TitleFr, string? Detail, string? DetailFr, IReadOnlyDictionary<string, JsonElement> More);
