using System.Net;
using Hub.Cdar.Model;
using Hub.Flows.CallHub;
using Hub.TellFlows;

namespace Hub.Flows.SubmitFlow;

/// <summary>Sets the statuses of a message, as the caller that sent it: the life cycle decides.</summary>
internal static class StatusReport
{
    /// <summary>What was not taken; empty when all was.</summary>
    public static async Task<IReadOnlyList<AcknowledgementDetail>> SendAsync(HubApi hub, Side side, CdarMessage message, CancellationToken stop)
    {
        var details = new List<AcknowledgementDetail>();
        foreach (var reference in message.References)
            if (await SendAsync(hub, side, message, reference, stop) is { } detail) details.Add(detail);
        return details;
    }

    private static async Task<AcknowledgementDetail?> SendAsync(HubApi hub, Side side, CdarMessage message, CdarReference reference, CancellationToken stop)
    {
        if (StatusCalls.Of(side, message, reference) is not { } call) return Detail(reference, FlowReasons.LifeCycleStatusError, NotOfThisSide(side));
        if (await FindAsync(hub, reference, stop) is not { } invoice) return Detail(reference, FlowReasons.LifeCycleAccessDenied, NotFound);
        using HttpContent body = call.Json is { } json ? JsonContent.Create(json) : new MultipartFormDataContent { { new StringContent(call.Comment!), "comment" } };
        var answer = await hub.PostAsync($"/v1/invoices/{invoice.InvoiceId}/{call.Path}", body, key: null, stop);
        return answer.Problem is { } problem ? Detail(reference, ReasonOf(problem, call), problem.Text) : null;
    }

    /// <summary>The invoice by its legal name: seller, number, year.</summary>
    private static async Task<HubFound?> FindAsync(HubApi hub, CdarReference reference, CancellationToken stop)
    {
        if (reference is not { Number: { Length: <= LongestNumber } number, IssueDate: { } issued, Seller.Value: { Length: >= SirenLength } seller } || !seller.All(char.IsAsciiDigit)) return null;
        return await hub.FindAsync<HubFound>($"/v1/life-cycle/invoices?seller={seller[..SirenLength]}&number={Uri.EscapeDataString(number)}&issued={issued:yyyy-MM-dd}", stop);
    }

    private const int SirenLength = 9;
    private const int LongestNumber = 100;

    private const string NotFound = "Aucune facture de ce vendeur, de ce numéro et de cette année n'est visible pour ce compte. / No invoice of this seller, number and year is this account's to see.";

    private static string NotOfThisSide(Side side) => side == Side.Seller
        ? "Un fournisseur peut déclarer 209 (complétée) et 212 (encaissée). / A supplier may report 209 (completed) and 212 (cashed)."
        : "Ce statut n'existe pas. / There is no such status.";

    private static string ReasonOf(HubProblem problem, StatusCall call) => (HttpStatusCode)problem.Status switch
    {
        HttpStatusCode.Conflict => FlowReasons.LifeCycleStatusError,
        HttpStatusCode.NotFound or HttpStatusCode.Forbidden => FlowReasons.LifeCycleAccessDenied,
        _ => call.WhenWrong,
    };

    private static AcknowledgementDetail Detail(CdarReference reference, string reason, string message) =>
        new(AcknowledgementLevel.Error, $"{reference.Number} {reference.Status}".Trim(), reason, message);
}
