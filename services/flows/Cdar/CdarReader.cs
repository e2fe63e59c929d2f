using System.Xml;
using System.Xml.Linq;

namespace Hub.Cdar;

/// <summary>Reads a message: bounded, without a DTD, without anything from outside.</summary>
public static class CdarReader
{
    /// <summary>Largest message: a status of a few invoices has some kilobytes.</summary>
    public const int MaxBytes = 1 << 20;

    private const int DeepestElement = 32;

    /// <summary>Reads a document. A document that is no message is a result, not an exception.</summary>
    /// <param name="document">The whole document.</param>
    public static CdarReading Read(ReadOnlyMemory<byte> document)
    {
        if (document.Length > MaxBytes) return Unreadable($"A life-cycle message has up to {MaxBytes} bytes.", $"Un message de cycle de vie a au plus {MaxBytes} octets.");
        try
        {
            return Check(Load(document));
        }
        catch (XmlException cause)
        {
            return new CdarReading
            {
                Unreadable = new CdarUnreadable(
                    "The XML cannot be read; a DTD is not taken.", "Le XML est illisible ; une DTD n'est pas admise.", cause.LineNumber, cause.LinePosition),
            };
        }
    }

    private static XDocument Load(ReadOnlyMemory<byte> document)
    {
        using var stream = new MemoryStream(document.ToArray(), writable: false);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = MaxBytes };
        using (var depth = XmlReader.Create(stream, settings))
            while (depth.Read())
                if (depth.Depth > DeepestElement) throw new XmlException("Too deep.", null, ((IXmlLineInfo)depth).LineNumber, ((IXmlLineInfo)depth).LinePosition);
        stream.Position = 0;
        using var reader = XmlReader.Create(stream, settings);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    private static CdarReading Check(XDocument document)
    {
        var root = document.Root!;
        if (root.Name != CdarNames.Root)
            return Unreadable("The root element is not rsm:CrossDomainAcknowledgementAndResponse.", "L'élément racine n'est pas rsm:CrossDomainAcknowledgementAndResponse.");
        if (root.Element(CdarNames.Rsm + "ExchangedDocument") is null || root.Element(CdarNames.Rsm + "AcknowledgementDocument") is null)
            return Unreadable("rsm:ExchangedDocument or rsm:AcknowledgementDocument is missing.", "rsm:ExchangedDocument ou rsm:AcknowledgementDocument manque.");
        return new CdarReading { Document = document, Message = MessageReading.Of(root) };
    }

    private static CdarReading Unreadable(string english, string french) => new() { Unreadable = new CdarUnreadable(english, french) };
}
