namespace Hub.Contracts.Tests;

/// <summary>One message of each kind with every property set, so that the approved file shows the whole wire form.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 8, 30, 0, 125, TimeSpan.Zero);
    private static readonly Finding Warning = new()
    {
        Rule = "BR-CO-10", Severity = "fatal", RuleSet = "EN16931", RuleSetVersion = "1.3.16", Terms = ["BT-106", "BT-131"], XPath = "/ubl:Invoice/cac:LegalMonetaryTotal[1]/cbc:LineExtensionAmount[1]", Line = 120, Column = 5,
        Found = "100.00", Expected = "110.00", French = "Corrigez BT-106.", English = "Mend BT-106.",
    };

    public static IReadOnlyList<object> All => [Deposited, Received, Validated, Rejected, StatusesChanged];

    private static PackPlace Pack => new() { PackId = Id(9), File = "ingest/2026-11-23.3f9a1c04.packs", Position = 1_234_567, Length = 2_345 };

    private static InvoicesDeposited Deposited => new()
    {
        BatchId = Id(1),
        Pack = Pack,
        Invoices =
        [
            new() { InvoiceId = Id(2), DepositId = Id(3), SupplierAccount = "edf", FileName = "f-1.xml", Sha256 = new string('a', 64), Size = 10_240, DepositedAt = At, Document = [1, 2, 3], Sandbox = true },
            new() { InvoiceId = Id(4), DepositId = Id(3), SupplierAccount = "edf", FileName = "large.pdf", Sha256 = new string('b', 64), Size = 90_000_000, DepositedAt = At },
            new() { InvoiceId = Id(8), DepositId = Id(3), SupplierAccount = "edf", FileName = "f-3.xml", Sha256 = new string('c', 64), Size = 10_240, DepositedAt = At, PackOffset = 0, PackLength = 2_345 },
        ],
    };

    private static DepositsReceived Received => new()
    {
        BatchId = Id(1),
        Deposits = [new() { DepositId = Id(3), SupplierAccount = "edf", DepositedAt = At, Accepted = 2, Refused = 1 }],
        Invoices = [new() { InvoiceId = Id(2), DepositId = Id(3), SupplierAccount = "edf", FileName = "f-1.xml", Sha256 = new string('a', 64), Size = 10_240, DepositedAt = At, FlowNote = """{"trackingId":"ERP-1"}""" }],
    };

    private static InvoicesValidated Validated => new()
    {
        BatchId = Id(5),
        ValidatedAt = At,
        Pack = Pack,
        Invoices =
        [
            new()
            {
                InvoiceId = Id(2), DepositId = Id(3), SupplierAccount = "edf", FileName = "f-1.xml", Sha256 = new string('a', 64), Size = 10_240, DepositedAt = At,
                Format = "ubl-invoice", MediaType = "application/xml", Profile = "urn:cen.eu:en16931:2017", Framework = "S1", Number = "F-1", IssueDate = new(2026, 11, 20), DueDate = new(2026, 12, 20),
                TypeCode = "380", Currency = "EUR", SellerName = "Énergie", SellerSiren = "552081317", SellerSiret = "55208131766522", BuyerName = "Ville", BuyerSiret = "21690123100011",
                ServiceCode = "ELEC", EngagementNumber = "EJ-42", ContractReference = "M-7", TotalWithoutVat = 100.00m, TotalWithVat = 120.00m, AmountDue = 120.00m, Document = [1, 2, 3], PackOffset = 0, PackLength = 2_345, Sandbox = true, Warnings = [Warning], Beside = [Warning],
            },
        ],
    };

    private static InvoicesRejected Rejected => new()
    {
        BatchId = Id(6),
        RejectedAt = At,
        Invoices =
        [
            new() { InvoiceId = Id(4), DepositId = Id(3), SupplierAccount = "edf", Number = "F-2", BuyerSiret = "21690123100011", IssueDate = new(2026, 11, 20), Currency = "EUR", TotalWithVat = 120.00m, Reason = "REJ_COH", Findings = [Warning], Beside = [Warning], FindingCount = 1 },
        ],
    };

    private static InvoiceStatusesChanged StatusesChanged => new()
    {
        BatchId = Id(7),
        Changes =
        [
            new()
            {
                EventId = Id(8), InvoiceId = Id(2), DepositId = Id(3), SupplierAccount = "edf", CollectivityAccount = "ville-lyon", Number = "F-1", BuyerSiret = "21690123100011",
                IssueDate = new(2026, 11, 20), Currency = "EUR", TotalWithVat = 120.00m, Status = 210, Reason = "CMD_ERR", Comment = "Engagement inconnu", SetBy = "recipient", At = At, OutOfOrder = true, Findings = [],
            },
        ],
    };

    private static Guid Id(int last) => new($"01930000-0000-7000-8000-{last:x12}");
}
