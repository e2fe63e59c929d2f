using Hub.TellFlows;

namespace Hub.Flows;

/// <summary>Examples for the API page: as the standard's JSON is written.</summary>
internal static class FlowExamples
{
    private const string Id = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2";

    public static readonly object Submitted = new
    {
        flowId = Id, submittedAt = "2026-11-23T08:30:00.125Z", trackingId = "ERP-4711", name = "F-2026-001.xml", processingRule = "B2G", flowSyntax = "UBL", flowProfile = "CIUS",
        sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    };

    public static readonly object Flow = new
    {
        flowId = Id, submittedAt = "2026-11-23T08:30:00.125Z", updatedAt = "2026-11-23T08:30:00.412003Z", trackingId = "ERP-4711", name = "F-2026-001.xml", processingRule = "B2G",
        processingRuleSource = "Computed", flowSyntax = "UBL", flowProfile = "CIUS", flowType = nameof(FlowType.CustomerInvoice), flowDirection = "Out",
        acknowledgement = new
        {
            status = "Error",
            details = new object[]
            {
                new { level = "Error", item = "/Invoice/LegalMonetaryTotal/TaxInclusiveAmount", reasonCode = "BR-CO-15", reasonMessage = "Le total TTC (BT-112) n'est pas la somme du total HT et de la TVA. / …" },
            },
        },
    };

    public static readonly object WebhookParams = new { callbackUrl = "https://erp.example.fr/afnor/flows", flowTypes = new[] { "CustomerInvoice", "CustomerInvoiceLC" }, ackStatus = "Error" };

    public static readonly object WebhookId = new { webhookId = Id, signingKey = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAAAAAAAAAAA=", createdAt = "2026-11-23T08:30:00.125Z" };

    public static readonly object Webhook = new
    {
        webhookId = Id, createdAt = "2026-11-23T08:30:00.125Z", callbackUrl = "https://erp.example.fr/afnor/flows", flowTypes = new[] { "CustomerInvoice", "CustomerInvoiceLC" }, ackStatus = "Error",
    };

    public static readonly object Webhooks = new { count = 1, webhooks = new[] { Webhook } };

    public static readonly object Search = new { limit = 50, where = new { updatedAfter = "2026-11-23T08:00:00Z", flowType = new[] { "CustomerInvoice", "CustomerInvoiceLC" } } };

    public static readonly object Found = new { limit = 50, filters = new { updatedAfter = "2026-11-23T08:00:00Z" }, results = new[] { Flow }, nextCursor = "eyJKb3VybmFsIjp7IkFmdGVyIjoxMDQyLCJTa2lwIjowfX0" };
}
