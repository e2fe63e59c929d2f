using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Notification;

/// <summary>The answer to an id that the journal does not know, or does not know yet: a deposit is visible here a moment after it was answered.</summary>
internal static class RetryLater
{
    private const string English = "Either it is not this account's, or it was deposited a moment ago: ask again in a second.";
    private const string French = "Soit ce n'est pas à ce compte, soit le dépôt date d'un instant : redemandez dans une seconde.";

    public static ProblemHttpResult NotFound(this HttpContext http, ProblemKind kind, Guid id)
    {
        http.Response.Headers.RetryAfter = "1";
        return kind.Because(English, French, ("id", id));
    }
}
