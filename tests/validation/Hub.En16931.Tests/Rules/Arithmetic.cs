using System.Text;
using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.Tests.Rules;

public class Arithmetic
{
    [Theory]
    [InlineData(2.5, 3)]
    [InlineData(-2.5, -2)]
    [InlineData(2.4999, 2)]
    [InlineData(-2.51, -3)]
    [InlineData(0.49999999999999994, 0)]
    public void rounds_half_up_as_XPath_does(double value, double expected)
    {
        Rounding.Round(value).ShouldBe(expected);
    }

    [Theory]
    [InlineData("-0.00", 0.0, -1)]
    [InlineData("0.00", -0.0, 1)]
    [InlineData("-0.00", -0.0, 0)]
    [InlineData("NaN", double.PositiveInfinity, 1)]
    [InlineData("NaN", double.NaN, 0)]
    [InlineData("-INF", -1e300, -1)]
    [InlineData("+INF", double.PositiveInfinity, 0)]
    public void orders_untyped_numbers_as_the_official_validator_does(string text, double number, int sign)
    {
        XmlNumber.TryDouble(Encoding.UTF8.GetBytes(text), out var value).ShouldBeTrue();

        Math.Sign(UntypedOrder.Compare(value, number)).ShouldBe(sign);
    }

    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "0.00")]
    [InlineData("10.015", "10.02")]
    public void rounds_decimals_to_cents_half_up(string value, string expected)
    {
        Rounding.Cents(Parse(value)).ShouldBe(Parse(expected));
    }

    [Theory]
    [InlineData(1.005, "1.00")]
    [InlineData(2.675, "2.67")]
    [InlineData(0.125, "0.13")]
    [InlineData(-0.125, "-0.12")]
    [InlineData(1e20, "100000000000000000000")]
    public void sees_every_binary_digit_when_a_sum_of_doubles_becomes_a_decimal(double value, string cents)
    {
        BinaryDecimal.Cents(value).ShouldBe(Parse(cents));
    }

    [Theory]
    [InlineData(99.1, "99.1", -1)]
    [InlineData(0.5, "0.5", 0)]
    [InlineData(1e300, "1", 1)]
    [InlineData(double.NegativeInfinity, "1", -1)]
    [InlineData(0.1, "0.1", 1)]
    public void compares_a_double_with_a_decimal_exactly(double value, string other, int sign)
    {
        Math.Sign(BinaryDecimal.Compare(value == 99.1 ? 100.1 - 1 : value, Parse(other))).ShouldBe(sign);
    }

    [Theory]
    [InlineData("2400.00", true)]
    [InlineData(" +.5 ", true)]
    [InlineData("-5.", true)]
    [InlineData("2400,00", false)]
    [InlineData("2 400", false)]
    [InlineData("1E2", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("--1", false)]
    [InlineData("99999999999999999999999999999", false)]
    public void reads_decimals_as_XML_Schema_writes_them(string text, bool isDecimal)
    {
        XmlNumber.TryDecimal(Encoding.UTF8.GetBytes(text), out _).ShouldBe(isDecimal);
    }

    [Theory]
    [InlineData("1E2", 100.0)]
    [InlineData("-INF", double.NegativeInfinity)]
    [InlineData("0.1", 0.1)]
    [InlineData("123456789012345678901234567890", 123456789012345678901234567890.0)]
    public void reads_doubles_as_XML_Schema_writes_them(string text, double expected)
    {
        XmlNumber.TryDouble(Encoding.UTF8.GetBytes(text), out var value).ShouldBeTrue();
        value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2026-08-31", "2026-08-31Z", 0)]
    [InlineData("2026-08-31+02:00", "2026-08-31", -1)]
    [InlineData("2026-09-01", "2026-08-31", 1)]
    public void compares_dates_with_their_time_zones(string one, string other, int sign)
    {
        XmlDate.TryInstant(Encoding.UTF8.GetBytes(one), out var first).ShouldBeTrue();
        XmlDate.TryInstant(Encoding.UTF8.GetBytes(other), out var second).ShouldBeTrue();
        first.CompareTo(second).ShouldBe(sign);
    }

    private static decimal Parse(string text) => XmlNumber.TryDecimal(Encoding.UTF8.GetBytes(text), out var value) ? value : throw new FormatException(text);
}
