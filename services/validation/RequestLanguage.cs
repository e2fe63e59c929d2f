using Hub.Explain;
using Microsoft.AspNetCore.Http.Headers;

namespace Hub.Validation;

/// <summary>The languages that a caller wants to read: <c>?lang=</c> first, then <c>Accept-Language</c>, else French.</summary>
internal static class RequestLanguage
{
    /// <summary>One language, for a page.</summary>
    public static Language Of(HttpRequest request) => Named(request.Query["lang"]) ?? Accepted(request.GetTypedHeaders()) ?? Language.French;

    /// <summary>One language, or with <c>?lang=both</c> both, for an answer.</summary>
    public static IReadOnlyList<Language> AllOf(HttpRequest request) => request.Query["lang"] == "both" ? [Language.French, Language.English] : [Of(request)];

    /// <summary>The letters of a language: "fr", "en".</summary>
    public static string CodeOf(Language language) => language == Language.French ? "fr" : "en";

    private static Language? Accepted(RequestHeaders headers) => headers.AcceptLanguage
        .Where(entry => entry.Quality is not 0)
        .OrderByDescending(entry => entry.Quality ?? 1)
        .Select(entry => Named(entry.Value.Value))
        .FirstOrDefault(language => language is not null);

    private static Language? Named(string? text) => text?.Split('-')[0].ToLowerInvariant() switch
    {
        "fr" => Language.French,
        "en" => Language.English,
        _ => null,
    };
}
