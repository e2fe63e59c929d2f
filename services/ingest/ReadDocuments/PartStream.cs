using System.Security.Cryptography;
using Hub.Hosting.Forms;

namespace Hub.Ingest.ReadDocuments;

/// <summary>The content of one part of a form.</summary>
internal sealed class PartStream(Stream content, IncrementalHash? hash, CancellationToken stop) : ObservedStream(content)
{
    private long count;
    private bool ended;

    protected override void OnRead(ReadOnlySpan<byte> bytes)
    {
        count += bytes.Length;
        hash?.AppendData(bytes);
    }

    protected override void OnEnd()
    {
        if (!ended) hash?.AppendData(BitConverter.GetBytes(count));
        ended = true;
    }

    protected override Exception? Explain(Exception cause) =>
        FormFault.IsMalformed(cause, stop) ? new DepositRefusedException(Refusals.MultipartUnreadable()) : null;
}
