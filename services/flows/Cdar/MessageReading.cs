using System.Xml.Linq;
using Hub.Cdar.Model;
using static Hub.Cdar.CdarNames;
using static Hub.Cdar.Values;

namespace Hub.Cdar;

/// <summary>From elements to the message. What is not there, or has no readable value, is null: the rules say what must be.</summary>
internal static class MessageReading
{
    public static CdarMessage Of(XElement root)
    {
        var context = root.Element(Rsm + "ExchangedDocumentContext");
        var exchanged = root.Element(Rsm + "ExchangedDocument")!;
        var acknowledgements = root.Elements(Rsm + "AcknowledgementDocument").ToList();
        return new CdarMessage
        {
            BusinessProcess = Text(context?.Element(Ram + "BusinessProcessSpecifiedDocumentContextParameter")?.Element(Ram + "ID")),
            Guideline = Text(context?.Element(Ram + "GuidelineSpecifiedDocumentContextParameter")?.Element(Ram + "ID")),
            Id = Text(exchanged.Element(Ram + "ID")),
            Name = Text(exchanged.Element(Ram + "Name")),
            IssuedAt = Instant(exchanged.Element(Ram + "IssueDateTime")),
            Sender = Party(exchanged.Element(Ram + "SenderTradeParty")),
            Issuer = Party(exchanged.Element(Ram + "IssuerTradeParty")),
            Recipients = [.. exchanged.Elements(Ram + "RecipientTradeParty").Select(Party).OfType<CdarParty>()],
            TypeCode = Text(acknowledgements[0].Element(Ram + "TypeCode")),
            StatusAt = Instant(acknowledgements[0].Element(Ram + "IssueDateTime")),
            References = [.. acknowledgements.Elements(Ram + "ReferenceReferencedDocument").Select(Reference)],
        };
    }

    private static CdarParty? Party(XElement? party) => party is null ? null : new CdarParty
    {
        Id = Id(party.Element(Ram + "GlobalID")),
        Name = Text(party.Element(Ram + "Name")),
        Role = Text(party.Element(Ram + "RoleCode")),
        Address = Id(party.Element(Ram + "URIUniversalCommunication")?.Element(Ram + "URIID")),
    };

    private static CdarReference Reference(XElement reference) => new()
    {
        Number = Text(reference.Element(Ram + "IssuerAssignedID")),
        StatusCode = Text(reference.Element(Ram + "StatusCode")),
        TypeCode = Text(reference.Element(Ram + "TypeCode")),
        ReceivedAt = Instant(reference.Element(Ram + "ReceiptDateTime")),
        IssueDate = Day(reference.Element(Ram + "FormattedIssueDateTime")),
        Status = Text(reference.Element(Ram + "ProcessConditionCode")),
        Label = Text(reference.Element(Ram + "ProcessCondition")),
        Seller = Id(SellerId(reference)),
        Details = [.. reference.Elements(Ram + "SpecifiedDocumentStatus").Select(Detail)],
    };

    /// <summary>The seller may have several identifiers: its SIREN comes first.</summary>
    private static XElement? SellerId(XElement reference)
    {
        var ids = reference.Elements(Ram + "IssuerTradeParty").Elements(Ram + "GlobalID").ToList();
        return ids.Find(id => id.Attribute("schemeID")?.Value == CdarCodes.SirenScheme) ?? ids.FirstOrDefault();
    }

    private static CdarDetail Detail(XElement status) => new()
    {
        ReasonCode = Text(status.Element(Ram + "ReasonCode")),
        Reason = Text(status.Element(Ram + "Reason")),
        ActionCode = Text(status.Element(Ram + "RequestedActionCode")),
        Action = Text(status.Element(Ram + "RequestedAction")),
        Sequence = Whole(status.Element(Ram + "SequenceNumeric")),
        Notes = [.. status.Elements(Ram + "IncludedNote").Elements(Ram + "Content").Select(Text).OfType<string>()],
        Characteristics = [.. status.Elements(Ram + "SpecifiedDocumentCharacteristic").Select(Characteristic)],
    };

    private static CdarCharacteristic Characteristic(XElement characteristic) => new()
    {
        TypeCode = Text(characteristic.Element(Ram + "TypeCode")),
        Name = Text(characteristic.Element(Ram + "Name")),
        Location = Text(characteristic.Element(Ram + "Location")),
        Amount = Number(characteristic.Element(Ram + "ValueAmount")),
        Currency = characteristic.Element(Ram + "ValueAmount")?.Attribute("currencyID")?.Value,
        Percent = Number(characteristic.Element(Ram + "ValuePercent")),
    };
}
