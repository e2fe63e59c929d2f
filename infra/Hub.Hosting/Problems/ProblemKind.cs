using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Hosting.Problems;

/// <summary>One kind of refusal over HTTP (RFC 9457): a stable code, its status, what it is in English and French.</summary>
/// <param name="Code">Stable: clients branch on it. Words with dashes: <c>idempotency-key-reused</c>.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="English">Title in English.</param>
/// <param name="French">Title in French.</param>
public sealed record ProblemKind(string Code, int Status, string English, string French)
{
    /// <summary>The type URI of a code.</summary>
    public static string TypeOf(string code) => "urn:hub:problem:" + code;

    /// <summary>This problem, said of one request.</summary>
    /// <param name="english">What happened, where, and how to mend it, in English.</param>
    /// <param name="french">The same in French.</param>
    /// <param name="more">Further members of the answer.</param>
    public ProblemHttpResult Because(string english, string french, params IReadOnlyList<(string Name, object? Value)> more)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = Code, ["titleFr"] = French, ["detailFr"] = french };
        foreach (var (name, value) in more) extensions[name] = value;
        return TypedResults.Problem(english, null, Status, English, TypeOf(Code), extensions);
    }
}
