using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;
using static Hub.Conversion.Ubl.UblPaymentMeans;

namespace Hub.Conversion.Ubl;

/// <summary>BG-16 to BG-19: how to pay.</summary>
internal sealed class UblPayment(bool isCreditNote) : Row<SemanticInvoice>(Tag.Of("cac:PaymentMeans"))
{
    private readonly Rows<UblPaymentMeans> rows = new(
    [
        new UblMeansCode(),
        .. isCreditNote ? [Inside(OfInvoice, Date("cbc:PaymentDueDate", InvoiceTerms.DueDate))] : Array.Empty<Row<UblPaymentMeans>>(),
        Inside(OfInstructions, Code("cbc:PaymentID", PaymentInstructionsTerms.RemittanceInformation)),
        Inside(OfFirst, Group(
            "cac:CardAccount",
            PaymentInstructionsTerms.Card,
            Code("cbc:PrimaryAccountNumberID", PaymentCardTerms.Number),
            Constant<PaymentCard>("cbc:NetworkID", "NA"),
            Text("cbc:HolderName", PaymentCardTerms.Holder))),
        Inside(OfTransfer, Around(
            "cac:PayeeFinancialAccount",
            Code("cbc:ID", CreditTransferTerms.Account),
            Text("cbc:Name", CreditTransferTerms.AccountName),
            Around("cac:FinancialInstitutionBranch", Code("cbc:ID", CreditTransferTerms.ServiceProvider)))),
        Inside(OfFirst, Group(
            "cac:PaymentMandate",
            PaymentInstructionsTerms.DirectDebit,
            Code("cbc:ID", DirectDebitTerms.MandateReference),
            Around("cac:PayerFinancialAccount", Code("cbc:ID", DirectDebitTerms.DebitedAccount)))),
    ]);

    public override bool Repeats => true;

    public override void Read(Reading reading, int node, SemanticInvoice group)
    {
        var means = new UblPaymentMeans { Invoice = group, Instructions = group.PaymentInstructions ?? new PaymentInstructions(), Transfer = new CreditTransfer() };
        var before = reading.Values;
        rows.Read(reading, node, means);
        if (reading.Values == before && group.PaymentInstructions is null)
        {
            return;
        }

        group.PaymentInstructions = means.Instructions;
        if (means.Transfer != new CreditTransfer())
        {
            means.Instructions.CreditTransfers.Add(means.Transfer);
        }
    }

    public override void Write(Writing writing, SemanticInvoice group)
    {
        if (group.PaymentInstructions is not { MeansCode: not null } instructions)
        {
            return;
        }

        for (var at = 0; at < Math.Max(1, instructions.CreditTransfers.Count); at++)
        {
            var transfer = at < instructions.CreditTransfers.Count ? instructions.CreditTransfers[at] : new CreditTransfer();
            writing.Xml.Open(Tag);
            rows.Write(writing, new UblPaymentMeans { Invoice = group, Instructions = instructions, Transfer = transfer, IsFirst = at == 0 });
            writing.Xml.Close();
        }
    }
}
