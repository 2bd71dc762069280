/** Any adjective stands before any noun. */
export const aliasWordsEn = {
  adjectives: `Quiet Calm Gentle Kind Warm Soft Mild Sunny Bright Golden Silver Copper Peaceful Restful Serene Placid Friendly Steady
  Trusty Faithful Loyal Honest Open Thoughtful Caring Careful Hopeful Playful Curious Clever Wise Brave Hardy Sturdy Graceful Modest
  Generous Helpful Welcoming Cosy Leafy Mossy Dewy Breezy Budding Glowing Shining Shimmering Gleaming Twinkling Radiant Luminous Starlit
  Moonlit Sunlit Lakeside Seaside Evergreen Springtime Summery Autumnal Pearly Velvet Silken Feathery Fresh Airy Spacious Melodic Humming
  Nimble Lively Easygoing Unhurried Gracious Amiable Genial Pleasant Neighbourly Harmonious Considerate Sincere`.split(/\s+/),
  nouns: `Birch Maple Linden Oak Elm Spruce Cedar Larch Beech Alder Chestnut Acorn Pinecone Walnut Bilberry Lingonberry Raspberry
  Strawberry Blueberry Bluebell Buttercup Cornflower Lupin Sunflower Marigold Thyme Mint Moss Lichen Bracken Meadow Field Orchard Garden
  Grove Glade Forest Woodland Valley Hill Hillside Mountain Moor Heathland Path Trail Shore Beach Bay Cove Harbour Lagoon Lake Pond Stream
  Creek Spring Sea Ocean Island Islet Tide Wave Breeze Sunbeam Sunrise Morning Daybreak Star Moon Moonbeam Comet Rainbow Dewdrop Raindrop
  Pebble Sandbank Seashell Feather Otter Squirrel Hedgehog Deer Elk Lynx Seal Dolphin Sparrow Skylark Finch Nightingale Waxwing Wagtail
  Kingfisher Crane Swan Swift Curlew Plover Lapwing Eider Puffin Goldfinch Chaffinch Bullfinch Starling Butterfly Dragonfly Bumblebee
  Firefly Cricket Honeybee`.split(/\s+/),
};
