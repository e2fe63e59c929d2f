using System.Net.Mime;
using Hub.Explain.WriteSarif;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>Chooses between the types of an answer.</summary>
internal static class AnswerType
{
    /// <summary>The types, the default first.</summary>
    public static readonly IReadOnlyList<string> All = [MediaTypeNames.Application.Json, SarifLog.MediaType];

    /// <summary>The type that the caller likes best; null when it accepts none.</summary>
    public static string? Of(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return All[0];
        return accepted.Where(type => type.Quality is not 0).OrderByDescending(type => type.Quality ?? 1)
            .Select(type => All.FirstOrDefault(offered => type.MatchesMediaType(offered)))
            .FirstOrDefault(offered => offered is not null);
    }
}
