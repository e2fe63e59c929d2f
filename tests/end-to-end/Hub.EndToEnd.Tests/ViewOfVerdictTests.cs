using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hub.Ingest;
using Hub.Notification;
using Hub.Samples.Syntaxes;
using Hub.Testing;
using Hub.Validation;
using Microsoft.Extensions.Configuration;

namespace Hub.EndToEnd.Tests;

public sealed partial class ViewOfVerdictTests(RunningHub hub)
{
    /// <summary>Another schedule than the hub's own, and another weight.</summary>
    private static readonly Dictionary<string, string?> Changed = new()
    {
        ["Hub:Validation:Schedule:0:Set"] = "EN16931",
        ["Hub:Validation:Schedule:1:Set"] = "FR-NUMBERS",
        ["Hub:Validation:CompanyNumberKey"] = "Fatal",
        ["Hub:Validation:Weights:0:Rule"] = "BR-CO-16",
        ["Hub:Validation:Weights:0:Weight"] = "Off",
    };

    [Fact]
    public async Task The_page_of_an_invoice_says_what_its_verdict_said_under_a_hubs_own_settings()
    {
        await using var process = await HubProcess.StartAsync([new IngestService(), new ValidationService(), new NotificationService()], configure: builder => builder.Configuration.AddInMemoryCollection(Changed));
        using var supplier = process.AsSupplier();
        var invoice = await DepositAsync(supplier);

        var told = await Eventually.GetAsync(async () => await RulesToldAsync(supplier, invoice) is { Count: > 0 } rules ? rules : null, "the invoice is rejected");
        var shown = LinkedRules().Matches(await supplier.GetStringAsync(new Uri($"/v1/invoices/{invoice}/view", UriKind.Relative))).Select(match => match.Groups["rule"].Value).Distinct();

        shown.ShouldBe(told.Distinct(), ignoreOrder: true);
        told.ShouldBe(["FR-SIRET-KEY", "BR-CO-15"], ignoreOrder: true);
    }

    /// <summary>An invoice with a wrong total, a wrong amount due and a wrong SIRET, and without the note that the public-sector rules ask for.</summary>
    private async Task<Guid> DepositAsync(HttpClient supplier)
    {
        var draft = hub.Draft();
        var text = Encoding.UTF8.GetString(UblWriter.Write(draft));
        text = text.Replace($"<cbc:TaxInclusiveAmount currencyID=\"EUR\">{draft.TotalWithVat:0.00}", $"<cbc:TaxInclusiveAmount currencyID=\"EUR\">{draft.TotalWithVat + 1:0.00}", StringComparison.Ordinal);
        text = Siret().Replace(text, match => match.Value[..^1] + (char)('0' + (match.Value[^1] - '0' + 1) % 10), 1);
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new("application/octet-stream") } };
        using var answer = await supplier.PostAsync(new Uri("/v1/invoices", UriKind.Relative), body);
        return (await answer.Content.ReadFromJsonAsync<SingleDeposit>())!.InvoiceId;
    }

    private static async Task<List<string>?> RulesToldAsync(HttpClient supplier, Guid invoice)
    {
        using var answer = await supplier.GetAsync(new Uri($"/v1/invoices/{invoice}", UriKind.Relative));
        if (!answer.IsSuccessStatusCode) return null;
        var last = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("timeline").EnumerateArray().Last();
        return last.TryGetProperty("findings", out var findings) ? [.. findings.EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)] : null;
    }

    [GeneratedRegex("href=\"/rules/(?<rule>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkedRules();

    [GeneratedRegex("(?<=schemeID=\"0009\">)[0-9]{14}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Siret();
}
