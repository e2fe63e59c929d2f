using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hub.Cdar.Model;
using static Hub.Cdar.CdarNames;

namespace Hub.Cdar;

/// <summary>Writes a message in the order of the schema. What is null is left out.</summary>
public static class CdarWriter
{
    /// <summary>The message in UTF-8.</summary>
    public static byte[] Write(CdarMessage message)
    {
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            Document(message).Save(writer);
        return output.ToArray();
    }

    private static XDocument Document(CdarMessage message) => new(new XElement(
        Root,
        new XAttribute(XNamespace.Xmlns + "rsm", Rsm), new XAttribute(XNamespace.Xmlns + "ram", Ram), new XAttribute(XNamespace.Xmlns + "udt", Udt), new XAttribute(XNamespace.Xmlns + "qdt", Qdt),
        new XElement(Rsm + "ExchangedDocumentContext", Parameter("BusinessProcess", message.BusinessProcess), Parameter("Guideline", message.Guideline)),
        new XElement(
            Rsm + "ExchangedDocument",
            Text("ID", message.Id), Text("Name", message.Name), Instant("IssueDateTime", message.IssuedAt),
            Party("SenderTradeParty", message.Sender), Party("IssuerTradeParty", message.Issuer), message.Recipients.Select(party => Party("RecipientTradeParty", party))),
        new XElement(
            Rsm + "AcknowledgementDocument",
            new XElement(Ram + "MultipleReferencesIndicator", new XElement(Udt + "Indicator", message.References.Count > 1)),
            Text("TypeCode", message.TypeCode), Instant("IssueDateTime", message.StatusAt), message.References.Select(Reference))));

    private static XElement? Parameter(string name, string? id) => id is null ? null : new XElement(Ram + (name + "SpecifiedDocumentContextParameter"), Text("ID", id));

    private static XElement? Party(string name, CdarParty? party) => party is null ? null : new XElement(
        Ram + name,
        Id("GlobalID", party.Id), Text("Name", party.Name), Text("RoleCode", party.Role),
        party.Address is null ? null : new XElement(Ram + "URIUniversalCommunication", Id("URIID", party.Address)));

    private static XElement Reference(CdarReference reference) => new(
        Ram + "ReferenceReferencedDocument",
        Text("IssuerAssignedID", reference.Number), Text("StatusCode", reference.StatusCode), Text("TypeCode", reference.TypeCode), Instant("ReceiptDateTime", reference.ReceivedAt),
        Day(reference.IssueDate), Text("ProcessConditionCode", reference.Status), Text("ProcessCondition", reference.Label),
        reference.Seller is null ? null : new XElement(Ram + "IssuerTradeParty", Id("GlobalID", reference.Seller)),
        reference.Details.Select(Detail));

    private static XElement Detail(CdarDetail detail) => new(
        Ram + "SpecifiedDocumentStatus",
        Text("ReasonCode", detail.ReasonCode), Text("Reason", detail.Reason), Text("RequestedActionCode", detail.ActionCode), Text("RequestedAction", detail.Action),
        Text("SequenceNumeric", detail.Sequence?.ToString(CultureInfo.InvariantCulture)),
        detail.Notes.Select(note => new XElement(Ram + "IncludedNote", Text("Content", note))), detail.Characteristics.Select(Characteristic));

    private static XElement Characteristic(CdarCharacteristic characteristic) => new(
        Ram + "SpecifiedDocumentCharacteristic",
        Text("TypeCode", characteristic.TypeCode), Text("Name", characteristic.Name), Text("Location", characteristic.Location), Amount(characteristic),
        Text("ValuePercent", characteristic.Percent?.ToString(CultureInfo.InvariantCulture)));

    private static XElement? Amount(CdarCharacteristic characteristic)
    {
        var amount = Text("ValueAmount", characteristic.Amount?.ToString(CultureInfo.InvariantCulture));
        if (characteristic.Currency is not null) amount?.SetAttributeValue("currencyID", characteristic.Currency);
        return amount;
    }

    private static XElement? Text(string name, string? text) => text is null ? null : new XElement(Ram + name, Characters(text));

    private static XElement? Id(string name, CdarId? id) => id is null ? null
        : new XElement(Ram + name, id.Scheme is null ? null : new XAttribute("schemeID", id.Scheme), Characters(id.Value));

    private static XElement? Instant(string name, DateTime? instant) => instant is not { } value ? null : new XElement(
        Ram + name, new XElement(Udt + "DateTimeString", new XAttribute("format", "204"), value.ToString(Values.InstantForm, CultureInfo.InvariantCulture)));

    private static XElement? Day(DateOnly? day) => day is not { } value ? null : new XElement(
        Ram + "FormattedIssueDateTime", new XElement(Qdt + "DateTimeString", new XAttribute("format", "102"), value.ToString(Values.DayForm, CultureInfo.InvariantCulture)));

    /// <summary>A comment may hold what XML cannot.</summary>
    private static string Characters(string text) => string.Concat(text.EnumerateRunes().Where(IsAllowed));

    private static bool IsAllowed(Rune rune) => rune.Value is '\t' or '\n' or '\r' or (>= ' ' and < 0xFFFE) or > 0xFFFF;
}
