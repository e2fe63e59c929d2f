namespace Hub.En16931.Model;

/// <summary>BG-13: where and when it was delivered.</summary>
public readonly struct Delivery
{
    private readonly Group document;

    internal Delivery(Group document) => this.document = document;

    /// <summary>BT-70: who received it.</summary>
    public Leaf Name => document[Term.DeliveryName];

    /// <summary>BT-71: location identifier.</summary>
    public Leaf Location => document.Either(Term.DeliveryLocation, Term.DeliveryGlobalLocation);

    /// <summary>BT-72: actual delivery date.</summary>
    public Leaf Date => document[Term.DeliveryDate];

    /// <summary>BG-15: deliver-to address.</summary>
    public PostalAddress Address => new(document.One(Term.DeliveryAddress));
}
