using System.Security.Cryptography;

namespace Hub.Ingest.ReadDocuments;

/// <summary>The content of one part of a form.</summary>
internal sealed class PartStream(Stream content, IncrementalHash? hash, CancellationToken stop) : ObservedStream(content)
{
    private long count;
    private bool ended;

    /// <summary>True for what the form's reader throws at a malformed form; a lost connection throws kinds of its own and passes.</summary>
    public static bool IsMalformed(Exception cause, CancellationToken stop) =>
        cause is InvalidDataException || (cause.GetType() == typeof(IOException) && !stop.IsCancellationRequested);

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
        IsMalformed(cause, stop) ? new DepositRefusedException(Refusals.MultipartUnreadable()) : null;
}
