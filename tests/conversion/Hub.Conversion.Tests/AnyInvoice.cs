using System.Collections;
using System.Reflection;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Tests;

/// <summary>Makes up invoices from a seed: every property that holds a business term, present or not, with values that XML finds hard.</summary>
internal sealed class AnyInvoice(int seed, double presence)
{
    private static readonly string[] Pieces = ["é", "&", "<b>", "\"", "'", " ", "x", "42", "]]>", "\n", "œuf", "🚲", "&amp;", "A"];
    private readonly Random random = new(seed);

    /// <summary>An invoice that both syntaxes can express whole: what only one of them demands or lacks is there or not there.</summary>
    public static SemanticInvoice Expressible(int seed, double presence = 0.6)
    {
        var invoice = (SemanticInvoice)new AnyInvoice(seed, presence).Make(typeof(SemanticInvoice));
        invoice.PrecedingInvoices = [.. invoice.PrecedingInvoices.Take(1)];
        invoice.Currency = "EUR";
        invoice.VatCurrency = "XPF";
        invoice.TypeCode = seed % 2 == 0 ? "380" : "381";
        invoice.Totals ??= new Totals();
        invoice.Totals.Vat ??= 1.00m;
        if (invoice.VatBreakdowns.Count == 0) invoice.VatBreakdowns.Add(new VatBreakdown { Category = "S" });
        if (invoice.SalesOrderReference is not null) invoice.PurchaseOrderReference ??= "4500000001";
        invoice.PaymentInstructions ??= new PaymentInstructions();
        invoice.PaymentInstructions.MeansCode ??= "30";
        foreach (var price in invoice.Lines.Select(line => line.Price).OfType<Price>().Where(price => price.GrossPrice is null)) price.Discount = null;
        foreach (var line in invoice.Lines.Where(line => line.Price == new Price())) line.Price = null;
        if (invoice.Seller is { } seller) seller.Identifiers = [.. seller.Identifiers.OrderBy(identifier => identifier.Scheme is not null)];
        return invoice;
    }

    private object Make(Type type)
    {
        while (true)
        {
            var made = Activator.CreateInstance(type)!;
            var told = false;
            foreach (var property in type.GetProperties().Where(property => property.GetCustomAttribute<BusinessTermAttribute>() is not null && random.NextDouble() < presence))
            {
                property.SetValue(made, Value(property));
                told = true;
            }

            if (told) return made;
        }
    }

    private object Value(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>)) return List(type.GetGenericArguments()[0]);
        return type == typeof(string) ? Text(property.Name) : Single(type);
    }

    private object Single(Type type) => type switch
    {
        _ when type == typeof(string) => Text(""),
        _ when type == typeof(decimal) => Number(),
        _ when type == typeof(DateOnly) => new DateOnly(2000, 1, 1).AddDays(random.Next(20_000)),
        _ when type == typeof(Identifier) => new Identifier(Code(), random.Next(2) == 0 ? null : "0009"),
        _ when type == typeof(Quantity) => new Quantity(Number(), random.Next(4) == 0 ? null : "HUR"),
        _ when type == typeof(Classification) => new Classification(Code(), random.Next(2) == 0 ? null : "STI", random.Next(2) == 0 ? null : "2.0"),
        _ when type == typeof(Attachment) => Attached(),
        _ => Make(type),
    };

    private IList List(Type item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var count = random.Next(1, 4); count > 0; count--) list.Add(Single(item));
        return list;
    }

    private Attachment Attached()
    {
        var content = new byte[random.Next(1, 500)];
        random.NextBytes(content);
        return new Attachment { Content = content, MimeCode = "application/pdf", FileName = $"pièce {Code()}.pdf" };
    }

    private string Text(string property) => property switch
    {
        nameof(SemanticInvoice.TaxPointDateCode) => new[] { "3", "35", "432" }[random.Next(3)],
        nameof(Note.SubjectCode) => "PMT",
        nameof(Note.Text) or nameof(SemanticInvoice.PaymentTerms) or nameof(Item.Name) or nameof(Item.Description) or nameof(AllowanceCharge.Reason) => Code() + Free() + Code(),
        _ => Code(),
    };

    private string Code() => $"{(char)('A' + random.Next(26))}{random.Next(1000)}<&\"é{random.Next(10)}";

    private string Free() => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private decimal Number() => new(random.Next(), random.Next(4), 0, random.Next(2) == 0, (byte)random.Next(7));
}
