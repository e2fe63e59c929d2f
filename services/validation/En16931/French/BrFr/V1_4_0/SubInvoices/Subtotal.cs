namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>A sum of amounts as XPath has it, in doubles and in document order.</summary>
/// <param name="Amount">The sum.</param>
/// <param name="Count">Number of amounts.</param>
/// <param name="Unreadable">An amount that is none, 0 when all are; the document itself, 0, is never an amount.</param>
internal readonly record struct Subtotal(double Amount, int Count, int Unreadable);
