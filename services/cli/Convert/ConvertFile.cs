using Hub.Conversion;
using Hub.Conversion.Losses;
using Hub.Explain;
using Hub.FacturX;

namespace Hub.Cli.Convert;

/// <summary>Converts one file, writes the new document and lists the losses.</summary>
/// <param name="messages">Where losses and errors go.</param>
/// <param name="language">Of the list of losses.</param>
internal sealed class ConvertFile(TextWriter messages, Language language)
{
    private readonly bool french = language == Language.French;

    /// <summary>Gives the exit code.</summary>
    public int Run(FileInfo file, InvoiceForm form, Func<Stream> openOutput)
    {
        try
        {
            return Convert(File.ReadAllBytes(file.FullName), form, openOutput);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{file}: {unreadable.Message}");
        }
    }

    /// <summary>A PDF is converted by the invoice inside it.</summary>
    private int Convert(byte[] document, InvoiceForm form, Func<Stream> openOutput)
    {
        if (DocumentContent.KindOf(document) != DocumentKind.Pdf) return Write(InvoiceConversion.Convert(document, form), openOutput);
        var reading = FacturXFile.Read(document);
        return reading.Xml is { } xml ? Write(InvoiceConversion.Convert(xml, form), openOutput) : Refuse(french ? reading.Findings[0].French : reading.Findings[0].English);
    }

    private int Write(ConvertedInvoice converted, Func<Stream> openOutput)
    {
        if (converted.Document is not { } document)
        {
            return Refuse(french ? converted.Unreadable!.French : converted.Unreadable!.English);
        }

        using (var output = openOutput()) output.Write(document.Span);
        foreach (var loss in converted.Losses) messages.WriteLine(Line(loss));
        if (converted.LossesOmitted > 0) messages.WriteLine(french ? $"… et {converted.LossesOmitted} autres." : $"… and {converted.LossesOmitted} more.");
        return converted.Losses.Count == 0 ? ExitCodes.NothingLost : ExitCodes.SomethingLost;
    }

    private int Refuse(string why)
    {
        messages.WriteLine(why);
        return ExitCodes.Usage;
    }

    private string Line(Loss loss) => $"{loss.Path} = {loss.Value} : {(french ? loss.French : loss.English)}";
}
