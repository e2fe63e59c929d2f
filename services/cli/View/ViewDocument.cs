using Hub.En16931;
using Hub.FacturX;
using Hub.ReadableView;

namespace Hub.Cli.View;

/// <summary>Writes the view of one local document.</summary>
internal static class ViewDocument
{
    private const int Written = 0;
    private const int CouldNotRead = 2;

    /// <summary>A page without links to the rules' pages: there is no hub beside a local file. An invalid document has a view like any other, and the exit code stays 0.</summary>
    public static int Run(string file, CheckOptions checks, string? output, Func<Stream> standardOutput, TextWriter errors)
    {
        try
        {
            var judged = InvoiceDocument.Judge(File.ReadAllBytes(file), checks);
            using var target = output is null ? standardOutput() : File.Create(output);
            InvoiceView.Write(
                new ViewedDocument(judged.Verdict, judged.OwnFindings, judged.Xml) { FileName = Path.GetFileName(file), IsPdf = judged.Kind == DocumentKind.Pdf },
                target,
                ViewOptions.Default with { RulePages = null });
            return Written;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(unreadable.Message);
            return CouldNotRead;
        }
    }
}
