namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Example bodies for the API page.</summary>
internal static class InboxExamples
{
    private const string LeaseId = "019ab0c4-6a30-7000-8000-4f0d8ab6a301";
    private const string DeliveryId = "019ab0c4-51c8-8f11-9a42-6c1de0b7f9a2";
    private const string InvoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2";

    public static readonly object Lease = new { max = 10, waitSeconds = 20, leaseSeconds = 60 };

    public static readonly object Settle = new { leaseId = LeaseId, deliveryIds = new[] { DeliveryId } };

    public static readonly object Extend = new { leaseId = LeaseId, deliveryIds = new[] { DeliveryId }, leaseSeconds = 120 };

    public static readonly object Extended = new { expiresAt = "2026-11-23T09:33:00Z", items = new[] { new { deliveryId = DeliveryId, result = "extended" } } };

    public static readonly object Acknowledged = new { items = new[] { new { deliveryId = DeliveryId, result = "acknowledged" } } };

    public static readonly object Released = new { items = new[] { new { deliveryId = DeliveryId, result = "released" } } };

    public static readonly object Leased = new
    {
        leaseId = LeaseId,
        expiresAt = "2026-11-23T09:31:00Z",
        deliveries = new[]
        {
            new
            {
                deliveryId = DeliveryId,
                attempt = 1,
                @event = new
                {
                    specversion = "1.0", id = DeliveryId, source = "/hub/routing", type = DeliveredEvent.Type, subject = InvoiceId, time = "2026-11-23T09:29:58Z",
                    datacontenttype = "application/xml",
                },
                invoice = new
                {
                    invoiceId = InvoiceId, number = "F-2026-0042", issueDate = "2026-11-20", typeCode = "380", currency = "EUR", totalWithVat = 1200.00m, amountDue = 1200.00m,
                    sellerName = "Papeterie du Rhône", sellerSiret = "12345678200010", buyerSiret = "21690123100011", serviceCode = "DIR-ACHATS", engagementNumber = "EJ-2026-118",
                    format = "ubl-invoice", mediaType = "application/xml", sha256 = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef", size = 9874, status = 203,
                },
                form = "original",
                document = "PD94bWwgdmVyc2lvbj0iMS4wIj8+…",
            },
        },
    };
}
