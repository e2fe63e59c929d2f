using Hub.En16931;
using Hub.FacturX;

namespace Hub.Cli.Validate;

/// <summary>How a run's verdicts are written out. <see cref="Write"/> is called on several threads; what it returns is printed in the order of the documents.</summary>
internal interface IVerdictFormat
{
    /// <summary>The verdict on one document: the one that a deposit would get.</summary>
    DocumentVerdict Judge(ReadOnlyMemory<byte> document, CheckOptions checks) => InvoiceDocument.Judge(document, checks);

    /// <summary>What stands before the first document.</summary>
    byte[] Start() => [];

    /// <summary>The bytes to print for one document, line end included.</summary>
    byte[] Write(string path, DocumentVerdict verdict);

    /// <summary>What stands between the bytes of two documents that have any.</summary>
    byte[] Separator => [];

    /// <summary>What stands after the last document.</summary>
    byte[] End(RunSummary summary) => [];

    /// <summary>Exit code of a run in which every document could be read.</summary>
    int ExitCode(RunSummary summary) => summary.Invalid == 0 ? ExitCodes.AllValid : ExitCodes.SomeInvalid;
}
