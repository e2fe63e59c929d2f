using System.Net.Mime;
using System.Text;
using Hub.Explain.Rules;
using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Validation.ShowRules;

/// <summary>The pages of the rules. Anybody may read them: rules are no secret, and a link in a rejection must open for who reads it.</summary>
internal static class RuleEndpoints
{
    private const string ListDescription = """
        An HTML page for people, in French or English by `?lang=` or `Accept-Language`, without a token. `q` searches ids, texts, business terms and their names; `page` goes on through a long list.
        """;

    private const string PageDescription = """
        An HTML page for people, in French or English by `?lang=` or `Accept-Language`, without a token: what the rule means and what to do, its severity in each syntax, the business terms, where it looks, the rule set
        and its version, a piece of an invoice that keeps it and one that breaks it. The hub wrote both, and its engine confirms them.
        """;

    public static void MapShowRules(this IEndpointRouteBuilder api)
    {
        var rules = api.MapGroup("/rules").WithTags("Rules").AllowAnonymous();
        rules.MapGet("", List).WithName("listRules").WithSummary("List and search the rules").WithDescription(ListDescription)
            .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Html).ProducesProblem(StatusCodes.Status400BadRequest);
        rules.MapGet("/{id}", Show).WithName("showRule").WithSummary("Explain one rule, with examples").WithDescription(PageDescription)
            .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Html).Produces<string>(StatusCodes.Status404NotFound, MediaTypeNames.Text.Html);
    }

    private static IResult List(HttpContext http, [FromQuery(Name = "q")] string? query, int? page, [FromQuery(Name = "lang")] string? _)
    {
        if (query?.Length > RuleListPage.LongestQuery)
            return HttpProblems.BadRequest.Because($"A search has at most {RuleListPage.LongestQuery} characters.", $"Une recherche compte au plus {RuleListPage.LongestQuery} caractères.");
        return Page(http, StatusCodes.Status200OK, RuleListPage.Write(query?.Trim() ?? "", page ?? 1, RequestLanguage.Of(http.Request)));
    }

    private static ContentHttpResult Show(HttpContext http, string id, [FromQuery(Name = "lang")] string? _)
    {
        var language = RequestLanguage.Of(http.Request);
        return RuleBook.Find(id) is { } entry
            ? Page(http, StatusCodes.Status200OK, RulePage.Write(entry, language))
            : Page(http, StatusCodes.Status404NotFound, RulePage.WriteUnknown(language));
    }

    private static ContentHttpResult Page(HttpContext http, int status, string html)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = RuleLayout.Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "public, max-age=3600";
        headers.Vary = "Accept-Language";
        return TypedResults.Content(html, "text/html; charset=utf-8", Encoding.UTF8, status);
    }
}
