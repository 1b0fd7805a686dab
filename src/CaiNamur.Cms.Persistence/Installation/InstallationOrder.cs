namespace CaiNamur.Cms.Persistence.Installation;

/// <summary>Places of the installation steps: what others refer to comes first.</summary>
internal static class InstallationOrder
{
    public const int Nodes = 0;

    public const int Languages = 100;

    public const int DataTypes = 200;

    public const int ContentTypes = 300;

    public const int RelationTypes = 400;

    public const int Users = 500;
}
