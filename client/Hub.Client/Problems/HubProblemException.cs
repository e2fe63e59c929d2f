using System.Net;
using System.Text.Json;

namespace Hub.Client.Problems;

/// <summary>The hub refused a request (RFC 9457): branch on <see cref="Code"/>, show <see cref="TextIn"/> to people.</summary>
public sealed class HubProblemException : Exception
{
    internal HubProblemException(HubProblem problem)
        : base($"{(int)problem.Status} {problem.Code}: {problem.Detail ?? problem.Title}") => Problem = problem;

    /// <summary>Stable code: <c>idempotency-key-reused</c>, <c>deposit-unknown</c>, …; an OAuth2 error code where the token was refused.</summary>
    public string Code => Problem.Code;

    /// <summary>HTTP status.</summary>
    public HttpStatusCode Status => Problem.Status;

    /// <summary>All that the hub said.</summary>
    public HubProblem Problem { get; }

    /// <summary>Further members of the answer, by name: <c>refusedEntries</c>, …</summary>
    public IReadOnlyDictionary<string, JsonElement> More => Problem.More;

    /// <summary>What happened and how to mend it.</summary>
    /// <param name="french">True: in French.</param>
    public string TextIn(bool french) => french
        ? Problem.DetailFr ?? Problem.TitleFr ?? Problem.Detail ?? Problem.Title
        : Problem.Detail ?? Problem.Title;
}
