using System.Globalization;
using System.Text;
using Hub.En16931;
using Hub.Explain;
using Hub.Explain.GroupFindings;
using Hub.FacturX;

namespace Hub.Cli.Validate;

/// <summary>For people, without a terminal's drawing: each cause once, with its places, what to do and where to read on.</summary>
internal sealed class ReadableText(Language language) : IVerdictFormat
{
    private const int MostPlaces = 10;
    private readonly RunWords words = RunWords.In(language);

    public byte[] Write(string path, DocumentVerdict verdict)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{path}: {words.Verdict(verdict.IsAccepted)}");
        foreach (var cause in FindingCauses.Of(verdict.Findings)) Write(text, cause, verdict.Verdict?.Syntax);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public byte[] End(RunSummary summary) => Encoding.UTF8.GetBytes(words.Summary(summary) + "\n");

    private void Write(StringBuilder text, FindingCause cause, InvoiceSyntax? syntax)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"  {(cause.IsFatal ? '✗' : '!')} {cause.Rule.Id} {string.Join(' ', cause.Rule.Terms)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"      {cause.Text.In(language)}");
        foreach (var place in cause.Places.Take(MostPlaces))
        {
            if (place.Line is not null) text.AppendLine(CultureInfo.InvariantCulture, $"      {place.Line}:{place.Column} {place.XPath}");
            if (place.Text is { } other) text.AppendLine(CultureInfo.InvariantCulture, $"          {other.In(language)}");
        }
        if (cause.Count > MostPlaces) text.AppendLine(CultureInfo.InvariantCulture, $"      + {cause.Count - MostPlaces} {words.MorePlaces}");
        foreach (var hint in CauseHints.Of(cause, syntax, words, language)) text.AppendLine(CultureInfo.InvariantCulture, $"      {hint}");
        text.AppendLine(CultureInfo.InvariantCulture, $"      {words.HelpOn(cause.Rule.Id)}");
    }
}
