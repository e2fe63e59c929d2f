using System.Xml;
using System.Xml.Linq;

namespace Hub.Cdar;

/// <summary>Reads a message: bounded, without a DTD, without anything from outside.</summary>
public static class CdarReader
{
    /// <summary>Largest message: a status of a few invoices has some kilobytes.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Most elements: those of some 200 invoices. Rules look from each element at others.</summary>
    public const int MaxElements = 5_000;

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
                    $"The XML cannot be read, or has more than {MaxElements} elements; a DTD is not taken.", $"Le XML est illisible ou compte plus de {MaxElements} éléments ; une DTD n'est pas admise.", cause.LineNumber, cause.LinePosition),
            };
        }
    }

    private static XDocument Load(ReadOnlyMemory<byte> document)
    {
        using var stream = new MemoryStream(document.ToArray(), writable: false);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = MaxBytes };
        using (var first = XmlReader.Create(stream, settings)) Bound(first);
        stream.Position = 0;
        using var reader = XmlReader.Create(stream, settings);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    /// <summary>Walks through the document before anything is made of it.</summary>
    private static void Bound(XmlReader reader)
    {
        var elements = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) elements++;
            if (reader.Depth > DeepestElement || elements > MaxElements)
                throw new XmlException("Too deep, or too many elements.", null, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
        }
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
