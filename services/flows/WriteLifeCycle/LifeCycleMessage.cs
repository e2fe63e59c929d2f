using System.Globalization;
using Hub.Cdar;
using Hub.Cdar.Model;
using Hub.Flows.CallHub;
using Hub.TellFlows;

namespace Hub.Flows.WriteLifeCycle;

/// <summary>A step of an invoice as a life-cycle message. Pure.</summary>
internal static class LifeCycleMessage
{
    private const string Euro = "EUR";
    private const string WhenRejectedWithoutReason = "REJ_SEMAN";
    private const int MostNotes = 20;

    /// <summary>Steps of platforms; the others are steps of parties.</summary>
    private static readonly int[] Transmissions = [200, 201, 202, 203, 213, 221];

    /// <summary>MDT-88 (UNTDID 4405) where published samples show it; it is optional.</summary>
    private static readonly Dictionary<int, string> Codes = new() { [200] = "10", [202] = "43", [204] = "45", [205] = "1", [207] = "46", [211] = "47", [212] = "47", [213] = "8" };

    /// <summary>Reasons of a refusal that only Chorus Pro knows: such a message comes from there.</summary>
    private static readonly string[] OfChorusPro = [.. CdarCodes.RefusalsOfChorusPro, "CONTACT_ACHTR"];

    /// <summary>The message for one side.</summary>
    /// <param name="side">Whom it is for.</param>
    /// <param name="entry">The step.</param>
    /// <param name="invoice">Its invoice.</param>
    /// <param name="receivedAt">When the invoice was deposited; null when that is not known.</param>
    /// <param name="cashed">What was cashed, with 212.</param>
    public static CdarMessage Of(Side side, HubEvent entry, InvoiceFacts invoice, DateTimeOffset? receivedAt, IReadOnlyList<HubCashed> cashed)
    {
        var (step, at) = (entry.Data, ParisTime.Of(entry.Time));
        var transmits = Transmissions.Contains(step.Status);
        var name = string.Create(CultureInfo.InvariantCulture, $"{invoice.Number}_{step.Status}");
        return new CdarMessage
        {
            BusinessProcess = CdarCodes.Regulated,
            Guideline = CdarCodes.Guideline,
            Id = string.Create(CultureInfo.InvariantCulture, $"{name}_{at:yyyyMMddHHmmss}#{invoice.TypeCode}_{invoice.IssueDate:yyyyMMdd}"),
            Name = name,
            IssuedAt = ParisTime.Of(entry.RecordedTime),
            Sender = new CdarParty { Role = CdarCodes.Platform, Id = step.Reason is { } reason && step.Status == 210 && OfChorusPro.Contains(reason) ? new CdarId(CdarCodes.ChorusPro, CdarCodes.PlatformScheme) : null },
            Issuer = transmits ? new CdarParty { Role = CdarCodes.Platform } : (step.SetBy == "supplier" ? invoice.Seller : invoice.Buyer) with { Address = null },
            Recipients = [side == Side.Seller ? invoice.Seller : invoice.Buyer],
            TypeCode = transmits ? CdarCodes.Transmission : CdarCodes.Processing,
            StatusAt = at,
            References =
            [
                new CdarReference
                {
                    Number = invoice.Number,
                    StatusCode = Codes.GetValueOrDefault(step.Status),
                    TypeCode = invoice.TypeCode,
                    ReceivedAt = receivedAt is { } received ? ParisTime.Of(received) : null,
                    IssueDate = invoice.IssueDate,
                    Status = step.Status.ToString(CultureInfo.InvariantCulture),
                    Label = step.Label.French,
                    Seller = invoice.Seller.Id,
                    Details = DetailsOf(step, cashed),
                },
            ],
        };
    }

    private static IReadOnlyList<CdarDetail> DetailsOf(HubStep step, IReadOnlyList<HubCashed> cashed)
    {
        var reason = step.Reason ?? (step.Status == HubStatuses.Rejected ? WhenRejectedWithoutReason : null);
        var fatal = step.Status == HubStatuses.Rejected ? step.Findings.Where(finding => finding.Severity == "fatal").Take(MostNotes).Select(finding => $"[{finding.Rule}] {finding.French}") : [];
        List<string> notes = [.. step.Comment is { } comment ? [comment] : Array.Empty<string>(), .. fatal];
        if (reason is null && notes.Count == 0 && cashed.Count == 0) return [];
        var characteristics = cashed.Select(amount => new CdarCharacteristic { TypeCode = CdarCodes.Cashed, Amount = amount.Amount, Currency = Euro, Percent = amount.VatRate });
        return [new CdarDetail { ReasonCode = reason, Sequence = 1, Notes = notes, Characteristics = [.. characteristics] }];
    }
}
