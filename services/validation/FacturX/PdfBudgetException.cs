namespace Hub.Validation.FacturX;

/// <summary>A PDF decodes to more than it may. Never leaves <see cref="FacturXFile"/>.</summary>
internal sealed class PdfBudgetException(int budget) : Exception($"The PDF's streams decode to more than {budget} bytes.");
