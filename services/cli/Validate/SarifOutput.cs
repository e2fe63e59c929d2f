using Hub.Explain;
using Hub.Explain.WriteSarif;
using Hub.FacturX;

namespace Hub.Cli.Validate;

/// <summary>One SARIF 2.1.0 log for the whole run.</summary>
/// <param name="language">Language of the texts.</param>
/// <param name="hub">The hub whose pages explain the rules.</param>
internal sealed class SarifOutput(Language language, Uri hub) : IVerdictFormat
{
    private readonly SarifLog log = new(language, rule => new Uri(hub, "/rules/" + Uri.EscapeDataString(rule)));

    public byte[] Start() => SarifLog.Start();

    public byte[] Write(string path, DocumentVerdict verdict) => log.ResultsOf(UriOf(path), verdict);

    public byte[] Separator => SarifLog.Separator.ToArray();

    public byte[] End(RunSummary summary) => log.End();

    /// <summary>A relative path stays relative: a log is read beside the documents.</summary>
    private static Uri UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path)
        : new Uri(string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)), UriKind.Relative);
}
