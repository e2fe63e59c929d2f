using Hub.En16931;
using Hub.Explain;
using Hub.Explain.GroupFindings;
using Hub.Explain.Terms;
using Hub.FacturX;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>From a verdict to the answer.</summary>
internal static class AnswerMapping
{
    private const string Unknown = "unknown";

    public static ValidateAnswer ToAnswer(DocumentVerdict verdict, IReadOnlyList<Language> languages, Func<string, Uri> helpOf)
    {
        var syntax = SyntaxName.Of(verdict.Verdict?.Syntax);
        var findings = verdict.Findings.ToList();
        return new ValidateAnswer(
            verdict.IsAccepted ? "accepted" : "rejected",
            syntax,
            verdict.Kind == DocumentKind.Pdf && syntax != Unknown ? "factur-x" : syntax,
            verdict.Invoice?.Specification.Text,
            findings.Count(finding => finding.Severity == Severity.Fatal),
            findings.Count(finding => finding.Severity != Severity.Fatal),
            [.. FindingCauses.Of(findings).Select(cause => ToView(cause, languages, helpOf))]);
    }

    private static CauseView ToView(FindingCause cause, IReadOnlyList<Language> languages, Func<string, Uri> helpOf) => new(
        cause.Rule.Id,
        cause.IsFatal ? "fatal" : "warning",
        [.. cause.Rule.Terms.Select(id => ToView(id, languages))],
        ToView(cause.Text, languages),
        helpOf(cause.Rule.Id),
        cause.Count,
        [.. cause.Places.Select(place => ToView(place, languages))],
        [.. cause.AlsoBroken.Select(rule => rule.Id)]);

    private static TermView ToView(string id, IReadOnlyList<Language> languages) =>
        new(id, TermBook.Find(id) is { } term ? TextView.Of(term.French, term.English, languages) : TextView.Of(id, id, languages));

    private static PlaceView ToView(FindingPlace place, IReadOnlyList<Language> languages) =>
        new(place.XPath, place.Line, place.Column, place.Found, place.Expected, place.Text is { } text ? ToView(text, languages) : null);

    private static TextView ToView(LocalText text, IReadOnlyList<Language> languages) => TextView.Of(text.French, text.English, languages);
}
