using Hub.En16931;

namespace Hub.Cli.Validate;

/// <summary>How the verdict on one document is written out.</summary>
internal interface IVerdictFormat
{
    /// <summary>The bytes to print for one document, line end included.</summary>
    byte[] Write(string path, InvoiceVerdict verdict);

    /// <summary>Exit code of a run in which every document could be read.</summary>
    int ExitCode(bool allValid);
}
