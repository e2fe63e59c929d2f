using System.Text.Json.Serialization;
using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Flows.CallHub;

/// <summary>A refusal of the hub's.</summary>
internal sealed record HubProblem(string? Code, int Status, string? Title, string? Detail, string? TitleFr, string? DetailFr)
{
    /// <summary>When to ask again, as the hub says it (<c>Retry-After</c>); null when it does not say.</summary>
    [JsonIgnore]
    public string? RetryAfter { get; init; }

    /// <summary>The same, passed on.</summary>
    public ProblemHttpResult ToResult(HttpResponse response)
    {
        if (RetryAfter is not null) response.Headers.RetryAfter = RetryAfter;
        return new ProblemKind(Code ?? "http-" + Status, Status, Title ?? "", TitleFr ?? "").Because(Detail ?? Title ?? "", DetailFr ?? TitleFr ?? "");
    }

    /// <summary>In one text, both languages.</summary>
    public string Text => $"{DetailFr ?? TitleFr} / {Detail ?? Title}";
}
