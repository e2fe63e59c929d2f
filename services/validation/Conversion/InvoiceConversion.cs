using System.Buffers;
using Hub.Conversion.Cii;
using Hub.Conversion.Json;
using Hub.Conversion.Losses;
using Hub.Conversion.Semantic;
using Hub.Conversion.Ubl;
using Hub.En16931;

namespace Hub.Conversion;

/// <summary>
/// Invoices from UBL, CII or JSON to UBL, CII or JSON, through the semantic model of EN 16931. Pure functions, safe to call from any number of threads. What cannot be
/// expressed is listed; what a document says that is wrong stays wrong: this is no check.
/// </summary>
public static class InvoiceConversion
{
    /// <summary>Reads a document and writes it in another form (or in its own, which leaves what EN 16931 has).</summary>
    /// <param name="document">The whole document; must not change meanwhile.</param>
    /// <param name="target">The form to write.</param>
    /// <param name="bounds">Bounds of what is read; <see cref="CheckOptions.Default"/> when null.</param>
    public static ConvertedInvoice Convert(ReadOnlyMemory<byte> document, InvoiceForm target, CheckOptions? bounds = null)
    {
        var reading = Read(document, bounds);
        if (reading.Invoice is not { } invoice)
        {
            return new ConvertedInvoice { Form = target, Unreadable = reading.Unreadable };
        }

        var written = Write(invoice, target);
        return written with { Losses = [.. reading.Losses, .. written.Losses], LossesOmitted = reading.LossesOmitted + written.LossesOmitted };
    }

    /// <summary>Reads a document of any of the forms into the semantic model.</summary>
    /// <param name="document">The whole document; must not change meanwhile.</param>
    /// <param name="bounds">Bounds of what is read; <see cref="CheckOptions.Default"/> when null.</param>
    public static SemanticReading Read(ReadOnlyMemory<byte> document, CheckOptions? bounds = null)
    {
        bounds ??= CheckOptions.Default;
        return SemanticJson.IsJson(document.Span) ? SemanticJson.Read(document, bounds) : XmlReading.Read(document, bounds);
    }

    /// <summary>Reads a document of a stream, read to its end or to <see cref="CheckOptions.MaxBytes"/>.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async ValueTask<ConvertedInvoice> ConvertAsync(Stream document, InvoiceForm target, CheckOptions? bounds = null, CancellationToken stop = default)
    {
        bounds ??= CheckOptions.Default;
        return Convert(await BoundedRead.AllAsync(document, bounds.MaxBytes, stop), target, bounds);
    }

    /// <summary>Writes an invoice; what the form has no place for or demands is listed.</summary>
    /// <param name="invoice">The invoice, complete or not.</param>
    /// <param name="target">The form to write.</param>
    public static ConvertedInvoice Write(SemanticInvoice invoice, InvoiceForm target)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        var losses = new LossList();
        switch (target)
        {
            case InvoiceForm.Ubl:
                UblWriter.Write(Canonical.Of(invoice), bytes, losses);
                break;
            case InvoiceForm.Cii:
                CiiWriter.Write(Canonical.Of(invoice), bytes, losses);
                break;
            default:
                SemanticJson.Write(Canonical.Of(invoice), bytes);
                break;
        }

        return new ConvertedInvoice { Form = target, Document = bytes.WrittenMemory, Losses = losses.Kept, LossesOmitted = losses.Omitted };
    }
}
