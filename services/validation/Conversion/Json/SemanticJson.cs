using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hub.Conversion.Semantic;
using Hub.En16931;

namespace Hub.Conversion.Json;

/// <summary>
/// The JSON form: the properties of <see cref="SemanticInvoice"/> in camel case, absent terms left out, amounts as numbers with the decimals they were written with, days
/// as <c>2026-01-31</c>, attachments in base64.
/// </summary>
public static class SemanticJson
{
    /// <summary>What the format calls itself, in its property <c>format</c>. A change that breaks readers gets another number.</summary>
    public const string Format = "en16931-invoice/1";

    private static readonly JsonTypeInfo<SemanticInvoice> Shape = MakeShape();

    /// <summary>How the form is written and read.</summary>
    public static JsonSerializerOptions Options => Shape.Options;

    internal static bool IsJson(ReadOnlySpan<byte> document) => document.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];

    internal static void Write(SemanticInvoice invoice, IBufferWriter<byte> bytes)
    {
        using var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        JsonSerializer.Serialize(writer, invoice, Shape);
    }

    /// <summary>A property the model does not have is refused, so that nothing is dropped in silence.</summary>
    internal static SemanticReading Read(ReadOnlyMemory<byte> document, CheckOptions bounds)
    {
        if (document.Length > bounds.MaxBytes)
        {
            return Refuse($"plus de {bounds.MaxBytes} octets", $"more than {bounds.MaxBytes} bytes");
        }

        try
        {
            var json = document.Span.StartsWith("\uFEFF"u8) ? document.Span[3..] : document.Span;
            var invoice = JsonSerializer.Deserialize(json, Shape)!;
            return invoice.Format == Format ? new SemanticReading { Invoice = Canonical.Of(invoice) } : Refuse($"format « {invoice.Format} », attendu « {Format} »", $"format \"{invoice.Format}\", expected \"{Format}\"");
        }
        catch (JsonException fault)
        {
            var place = $"{fault.Path} {fault.LineNumber + 1}:{fault.BytePositionInLine + 1}";
            return Refuse($"{place} : propriété inconnue, valeur d'un autre type ou JSON incorrect", $"{place}: unknown property, value of another type or malformed JSON");
        }
    }

    private static SemanticReading Refuse(string french, string english) => new()
    {
        Unreadable = new Unreadable($"Ce n'est pas une facture sémantique en JSON : {french}.", $"This is not a semantic invoice in JSON: {english}."),
    };

    private static JsonTypeInfo<SemanticInvoice> MakeShape()
    {
        var options = new JsonSerializerOptions(SemanticJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        return (JsonTypeInfo<SemanticInvoice>)options.GetTypeInfo(typeof(SemanticInvoice));
    }
}
