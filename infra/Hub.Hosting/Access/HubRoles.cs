namespace Hub.Hosting.Access;

/// <summary>What an account may be. Also the names of the authorization policies.</summary>
public static class HubRoles
{
    /// <summary>Deposits invoices and follows them.</summary>
    public const string Supplier = "supplier";

    /// <summary>Takes invoices from its queue or inbox and answers with statuses.</summary>
    public const string Collectivity = "collectivity";

    /// <summary>Runs the hub: directory, accounts, quarantine.</summary>
    public const string Operator = "operator";

    /// <summary>Policy: any authenticated account.</summary>
    public const string Anyone = "anyone";

    /// <summary>Policy: an operator, or a collectivity for what is its own.</summary>
    public const string OperatorOrCollectivity = "operator-or-collectivity";

    /// <summary>Policy: an operator, or a supplier for what is its own.</summary>
    public const string OperatorOrSupplier = "operator-or-supplier";

    /// <summary>Policy: a supplier or a collectivity, for what is its own.</summary>
    public const string SupplierOrCollectivity = "supplier-or-collectivity";

    internal static readonly string[] All = [Supplier, Collectivity, Operator];
}
