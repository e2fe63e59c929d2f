using System.Xml;
using Hub.FacturX;
using Hub.Flows.CallHub;
using Hub.TellFlows;
using Microsoft.Extensions.Caching.Memory;

namespace Hub.Flows.FindFlow;

/// <summary>Tells the syntax of an invoice that was not submitted here, from its first bytes. A document never changes: what was read is remembered.</summary>
internal sealed class SyntaxReader : IDisposable
{
    private const int FirstBytes = 4096;
    private const int Remembered = 10_000;
    private const int AtOnce = 8;

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Remembered });

    /// <summary>The flows with their syntax.</summary>
    /// <param name="hub">The hub as the caller sees it.</param>
    /// <param name="side">Which side the caller is on.</param>
    /// <param name="flows">Flows of invoices.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<IReadOnlyDictionary<string, FlowSyntax>> ReadAsync(HubApi hub, Side side, IEnumerable<Flow> flows, CancellationToken stop)
    {
        var syntaxes = new System.Collections.Concurrent.ConcurrentDictionary<string, FlowSyntax>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            flows, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (flow, token) => syntaxes[flow.FlowId] = await ReadAsync(hub, side, Guid.Parse(flow.FlowId), token));
        return syntaxes;
    }

    public async Task<FlowSyntax> ReadAsync(HubApi hub, Side side, Guid invoiceId, CancellationToken stop)
    {
        if (known.TryGetValue(invoiceId, out FlowSyntax syntax)) return syntax;
        using var answer = await hub.OpenAsync(side.DocumentPath(invoiceId), FirstBytes, stop);
        if (answer is null) return FlowSyntax.Ubl;
        var head = new byte[FirstBytes];
        await using var content = await answer.Content.ReadAsStreamAsync(stop);
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, stop);
        return known.Set(invoiceId, Of(head.AsMemory(0, length)), new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose() => known.Dispose();

    /// <summary>The syntax of a document by its beginning. The standard has no word for a document that is none of them; it is rejected as what it was sent as, and told of as UBL.</summary>
    internal static FlowSyntax Of(ReadOnlyMemory<byte> head)
    {
        if (DocumentContent.KindOf(head.Span) == DocumentKind.Pdf) return FlowSyntax.FacturX;
        try
        {
            using var stream = new MemoryStream(head.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "CrossIndustryInvoice" ? FlowSyntax.Cii : FlowSyntax.Ubl;
        }
        catch (XmlException)
        {
            return FlowSyntax.Ubl;
        }
    }
}
