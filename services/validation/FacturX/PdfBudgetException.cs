namespace Hub.FacturX;

/// <summary>A PDF decodes to more than it may. Never leaves <see cref="FacturXFile"/>.</summary>
internal sealed class PdfBudgetException() : Exception("The streams of the PDF decode to more than they may.");
