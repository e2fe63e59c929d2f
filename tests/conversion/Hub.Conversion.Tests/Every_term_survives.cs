using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Tests;

public class Every_term_survives
{
    /// <summary>EN 16931-1 has no BT-4.</summary>
    private const int NeverGiven = 4;

    [Fact]
    public void The_model_has_every_term_and_group_of_EN_16931()
    {
        var told = Groups(typeof(SemanticInvoice), []).SelectMany(type => type.GetProperties())
            .SelectMany(property => property.GetCustomAttribute<BusinessTermAttribute>()?.Numbers ?? []).ToHashSet();
        Enumerable.Range(1, 165).Where(number => number != NeverGiven).Select(number => $"BT-{number}").Except(told).ShouldBeEmpty();
        Enumerable.Range(1, 32).Select(number => $"BG-{number}").Except(told).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(InvoiceForm.Ubl)]
    [InlineData(InvoiceForm.Cii)]
    [InlineData(InvoiceForm.Json)]
    public void When_an_invoice_that_has_them_all_is_written_and_read(InvoiceForm form)
    {
        for (var seed = 0; seed < 20; seed++) ShouldSurvive(AnyInvoice.Expressible(seed, presence: 1), form);
    }

    [Theory]
    [InlineData(InvoiceForm.Ubl)]
    [InlineData(InvoiceForm.Cii)]
    [InlineData(InvoiceForm.Json)]
    public void When_any_invoice_is_written_and_read(InvoiceForm form) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => ShouldSurvive(AnyInvoice.Expressible(seed), form)));

    [Fact]
    public void From_one_syntax_through_the_other_and_through_JSON()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var ubl = InvoiceConversion.Write(AnyInvoice.Expressible(seed), InvoiceForm.Ubl).Document!.Value;
            var cii = InvoiceConversion.Convert(ubl, InvoiceForm.Cii).Document!.Value;
            var json = InvoiceConversion.Convert(cii, InvoiceForm.Json).Document!.Value;
            var back = InvoiceConversion.Convert(json, InvoiceForm.Ubl);
            back.Losses.ShouldBeEmpty();
            back.Document!.Value.Span.SequenceEqual(ubl.Span).ShouldBeTrue($"seed {seed}");
        }
    }

    private static void ShouldSurvive(SemanticInvoice invoice, InvoiceForm form)
    {
        var expected = Semantics.Json(invoice);
        var written = InvoiceConversion.Write(invoice, form);
        written.Losses.ShouldBeEmpty();
        var read = InvoiceConversion.Read(written.Document!.Value);
        read.Losses.ShouldBeEmpty();
        var actual = Semantics.Json(read.Invoice!);
        (actual == expected).ShouldBeTrue($"{form} {Semantics.Difference(expected, actual)}");
    }

    private static HashSet<Type> Groups(Type type, HashSet<Type> known)
    {
        if (type.Namespace != typeof(SemanticInvoice).Namespace || !known.Add(type)) return known;
        foreach (var property in type.GetProperties())
        {
            var held = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            Groups(held, known);
        }

        return known;
    }
}
